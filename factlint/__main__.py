"""``python -m factlint``."""

import sys

# The first place for modules is the current folder, which may be a repository that nobody has looked at.
if not sys.flags.safe_path:
    del sys.path[0]

from factlint.cli import main

sys.exit(main())
