"""What an APV by appreciative interviews is, and its rules: standard library only.

No wording, no Qt, no SQL. Texts live in `content`, rows in `store`.
"""
