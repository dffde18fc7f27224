//! Prove in the sandbox: every operation, every test user.

mod access;
mod domains;
mod identity;
mod keys_and_attributes;
mod mfa;
mod prefill;
mod test_users;
mod unify;
mod verify;
