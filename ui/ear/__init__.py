"""What is heard beside a sit: answers, the time, what is amiss, and samples to choose by."""
