"""The picture: what is shown of a moment, who paints it, and the words and strips that are drawn."""
