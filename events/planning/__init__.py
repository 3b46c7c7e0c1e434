"""Planning together: what is coming, drafts too, as far as each editor may see it."""
