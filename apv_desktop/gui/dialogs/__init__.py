"""The few dialogs: short, and each for one purpose."""
