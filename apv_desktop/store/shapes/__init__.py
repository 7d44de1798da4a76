"""The SQL of each step of the file's shape. What was released is never edited."""
