"""Texts in, scripts out."""
