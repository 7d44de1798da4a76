"""What the user can do, by phase; all that the window and the command line may call."""
