"""The composer that lets a model word sentences, each held to the records."""
