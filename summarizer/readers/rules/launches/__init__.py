"""Launches: who fired what, when, where and how far."""
