"""Paper: one module per printed document over one shared set of styles and flowables.

The only layer that knows reportlab. `catalogue` is the way in and imports none of it until
something is printed.
"""
