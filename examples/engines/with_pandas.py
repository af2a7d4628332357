"""pandas: the accounts of a partitioned register that fits in memory.

python with_pandas.py accounts 2026-11-21 answers.parquet
"""

import sys

import pandas as pd
import pyarrow as pa

from echeance import columns

register, as_of, out = sys.argv[1:]

# With "pyarrow" the days stay a column of days; without, each is a Python object.
accounts = pd.read_parquet(
    register, columns=["account", "last_used_on"], dtype_backend="pyarrow"
)
answers = columns.inactivity(
    last_used_on=accounts["last_used_on"],
    as_of=as_of,
    words="utf8",
    values=["cancellation_on"],
)
told = pa.table(answers).to_pandas(types_mapper=pd.ArrowDtype)
told.insert(0, "account", accounts["account"])
told.to_parquet(out, index=False)
