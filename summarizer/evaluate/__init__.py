"""Scoring a reader against gold records, as the field does it (MUC-4)."""
