"""Quotations: what stands in marks, who said it, and with which verb."""
