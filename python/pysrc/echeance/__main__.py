"""The command line, as ``python -m echeance``: for where the folder of commands is not on the PATH."""

import sys

from echeance.version import main

if __name__ == "__main__":
    sys.exit(main())
