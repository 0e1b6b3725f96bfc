(present)
