"""What disease does to the spine: tumours as fields, collapse as a displacement of the bone."""
