"""Sanctions: who acted against whom, from the sentences that say so."""
