"""The meeting cockpit: one window for whoever leads the meeting, one for the room."""
