"""The model reader: instructor over openai, both imported at first use."""
