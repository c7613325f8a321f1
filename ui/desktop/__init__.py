"""What the program asks of the desktop and the system, and does well without."""
