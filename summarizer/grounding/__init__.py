"""Draft and article in, records with spans out; what does not hold is rejected with a reason."""
