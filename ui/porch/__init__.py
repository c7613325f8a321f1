"""Where one start of the program finds another that runs already. Loads no Qt."""
