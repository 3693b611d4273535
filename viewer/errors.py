"""The errors a person can put right; the command line prints them as one line, without a traceback."""


class ViewerError(Exception):
    """Something outside the program is wrong; the message says what, where and how to mend it."""

    exit_code = 2
