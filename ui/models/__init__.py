"""What QML reads: each model folds what is, and tells only what changed."""
