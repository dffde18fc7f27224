//! The connection to Redis, which notices quickly when Redis is away.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::time::Duration;

use redis::aio::MultiplexedConnection;
use redis::{Cmd, FromRedisValue, RedisResult};
use tokio::sync::Mutex;
use tokio::time::{Instant, timeout};

/// How long Redis may take. It is on the same network: longer means that it is away.
const TIMEOUT: Duration = Duration::from_millis(250);

/// Time between two attempts to reach Redis. Calls in between do not wait for it.
pub(crate) const PROBE_INTERVAL: Duration = Duration::from_secs(1);

/// A connection to Redis that all parts of a process share.
pub struct SharedRedis {
    client: redis::Client,
    state: Mutex<State>,
}

struct State {
    connection: Option<MultiplexedConnection>,
    next_probe: Instant,
}

/// Redis does not respond. The message is that of its client.
#[derive(Debug)]
pub(crate) struct RedisAway(String);

impl fmt::Display for RedisAway {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Redis is away: {}", self.0)
    }
}

impl Error for RedisAway {}

impl SharedRedis {
    /// Opens no connection yet; the first use does.
    ///
    /// # Errors
    /// The URL is not one of Redis.
    pub fn new(url: &str) -> RedisResult<Self> {
        let state = State { connection: None, next_probe: Instant::now() };
        Ok(Self { client: redis::Client::open(url)?, state: Mutex::new(state) })
    }

    /// Runs a script, which Redis executes atomically.
    pub(crate) async fn eval<T: FromRedisValue>(
        &self,
        script: &str,
        keys: &[&str],
        arguments: &[&str],
    ) -> Result<T, RedisAway> {
        let mut connection = self.connection().await?;
        let mut command = Cmd::new();
        command.arg("EVAL").arg(script).arg(keys.len()).arg(keys).arg(arguments);
        match in_time(command.query_async(&mut connection)).await {
            Ok(value) => Ok(value),
            Err(away) => {
                self.lost(&mut *self.state.lock().await);
                Err(away)
            }
        }
    }

    async fn connection(&self) -> Result<MultiplexedConnection, RedisAway> {
        let mut state = self.state.lock().await;
        if let Some(connection) = &state.connection {
            return Ok(connection.clone());
        }
        if Instant::now() < state.next_probe {
            return Err(RedisAway("it did not respond a moment ago".to_owned()));
        }
        match in_time(self.client.get_multiplexed_async_connection()).await {
            Ok(connection) => {
                state.connection = Some(connection.clone());
                Ok(connection)
            }
            Err(away) => {
                self.lost(&mut state);
                Err(away)
            }
        }
    }

    fn lost(&self, state: &mut State) {
        state.connection = None;
        state.next_probe = Instant::now() + PROBE_INTERVAL;
    }
}

impl fmt::Debug for SharedRedis {
    /// Leaves the URL out, which may hold a password.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("SharedRedis").finish_non_exhaustive()
    }
}

async fn in_time<T>(result: impl Future<Output = RedisResult<T>>) -> Result<T, RedisAway> {
    match timeout(TIMEOUT, result).await {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) => Err(RedisAway(error.to_string())),
        Err(_) => Err(RedisAway("it does not respond in time".to_owned())),
    }
}
