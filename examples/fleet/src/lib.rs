//! Processes on several machines that share one token and one rate limit in Redis.
//!
//! Prove counts requests per customer (25 per second), not per process. [`SharedTokens`] and [`SharedRateLimit`] implement the
//! crate's traits `TokenProvider` and `RateLimiter` with scripts that Redis runs atomically.
//!
//! | | with Redis | without Redis |
//! | --- | --- | --- |
//! | token | one request per lifetime, by whoever needs it first | each process requests its own |
//! | rate limit | slots, evenly spread over all processes | each process keeps to its share of the limit |
//!
//! Without Redis the fleet is slower and costs a few more token requests, and it keeps the limit: a process waits for the slots
//! that Redis may have given to others before it starts with its share, and when it is back at Redis, all keep to their shares
//! until the others have noticed, too. While only some processes are cut off from Redis, their shares come on top.
//!
//! Redis holds a token in plain text: use TLS, and an account that may use these keys only.

mod connection;
mod rate_limit;
mod tokens;

pub use connection::SharedRedis;
pub use rate_limit::{NoSlotInTime, SharedRateLimit};
pub use tokens::SharedTokens;
