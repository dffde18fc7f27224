//! Programs that must not compile are in `cases/`, each beside the compiler's message.
