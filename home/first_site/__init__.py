"""What a new site begins with, in production too: the front page, its sections and its address."""
