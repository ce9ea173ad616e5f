"""What was learned from articles with gold records: sentences that tell, and who is who in them."""
