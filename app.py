"""Serves the viewer: `python app.py` takes the options of `spine-viewer serve`."""

import sys

from viewer.cli import main

if __name__ == "__main__":
    sys.exit(main(["serve", *sys.argv[1:]]))
