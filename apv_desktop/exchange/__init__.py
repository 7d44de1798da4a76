"""Other formats in and out; standard formats only, and neither files of ours nor the screen."""
