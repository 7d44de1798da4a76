"""What each step still lacks, a module for each part of the journey."""
