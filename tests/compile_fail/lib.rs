//! Programs that must not compile are in `cases/`, each with the message of the compiler beside it.
