"""What the site's promises about speed are measured with: make bench."""
