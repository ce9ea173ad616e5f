"""`python -m summarizer`: the same as the command `summarizer`."""

from summarizer.cli import main

if __name__ == "__main__":
    main()
