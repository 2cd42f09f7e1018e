/*
 * Does nothing: what starting costs with the libraries that it is linked with.
 */
int
main(void)
{
	return 0;
}
