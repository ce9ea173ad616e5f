"""Records in, text out: one module for each form."""
