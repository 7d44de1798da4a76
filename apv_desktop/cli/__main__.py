"""`python -m apv_desktop.cli`, as the installed `apv`."""

import sys

from apv_desktop.cli import main

sys.exit(main())
