"""An interactive 3D spine: anatomy, tumours within the bone, fractures and a guided tour."""

__version__ = "0.1.0"
