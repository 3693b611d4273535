"""A tour told aloud and kept: captions, chapters, transcript, narration and video."""
