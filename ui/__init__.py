"""Every way in: window, tray, terminal, command line, sound device. The only place with Qt."""
