/*
 * Giving up rights that a program no longer needs.
 */
#ifndef BASE_RESTRICT_H
#define BASE_RESTRICT_H

/*
 * From here on the program may read files and write to what is open, and no
 * longer create, write, change or run any (Landlock, where the kernel has
 * it). Best effort: where it cannot be done nothing is said, because
 * nothing depends on it.
 */
void restrict_to_reading(void);

#endif
