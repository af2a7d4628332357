"""The manual page of the audit, in French and English: `python -m manual FOLDER` writes it."""
