//! One token for all processes.

use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use identity_apis::prove::Client;
use identity_apis::prove::types::TokenRequest;
use identity_apis::transport::{AccessToken, Secret, TokenFuture, TokenProvider};
use tokio::time::sleep;

use crate::connection::SharedRedis;

/// Fewer seconds left than this, and a new token is requested. The clients ask a minute before the end.
const RENEW_BEFORE: Duration = Duration::from_secs(90);

/// How long a process may take to request a token before another one tries.
const LOCK: Duration = Duration::from_secs(10);

/// Time between two looks at what another process is requesting.
const POLL_INTERVAL: Duration = Duration::from_millis(50);

/// The lifetime that Prove documents, if a response does not have it.
const DOCUMENTED_LIFETIME: Duration = Duration::from_secs(3600);

/// Returns the token, the milliseconds that are left of it, and whether this process has to request the next one.
/// A token that the service has rejected is removed, unless another process has replaced it already.
const READ: &str = "
local token = redis.call('GET', KEYS[1])
if token and token == ARGV[1] then redis.call('DEL', KEYS[1]); token = false end
local left = 0
if token then left = redis.call('PTTL', KEYS[1]) end
if left > tonumber(ARGV[2]) then return {token, left, 0} end
local first = redis.call('SET', KEYS[2], ARGV[3], 'NX', 'PX', ARGV[4])
return {token or '', left, first and 1 or 0}
";

/// Stores a token, if there is one, and releases the lock, if it is still that of this process.
const STORE: &str = "
if ARGV[2] ~= '' then redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
if redis.call('GET', KEYS[2]) == ARGV[1] then redis.call('DEL', KEYS[2]) end
return 1
";

/// A token that several processes share: one request per lifetime, by whoever needs it first.
pub struct SharedTokens {
    redis: Arc<SharedRedis>,
    /// Requests tokens, and nothing else.
    client: Client,
    request: TokenRequest,
    key: String,
    lock: String,
    rejected: Mutex<Option<Secret>>,
}

type BoxError = Box<dyn Error + Send + Sync>;

impl SharedTokens {
    /// Shares the tokens of a customer under a key. `client` and `request` have the same credentials.
    #[must_use]
    pub fn new(redis: Arc<SharedRedis>, key: impl Into<String>, client: Client, request: TokenRequest) -> Self {
        let key = key.into();
        Self { redis, client, request, lock: format!("{key}:lock"), key, rejected: Mutex::new(None) }
    }

    async fn shared_token(&self) -> Result<AccessToken, BoxError> {
        let nonce = format!("{:016x}", getrandom::u64()?);
        let (renew, lock) = (RENEW_BEFORE.as_millis().to_string(), LOCK.as_millis().to_string());
        loop {
            let rejected = self.rejected().as_ref().map(|token| token.expose().to_owned()).unwrap_or_default();
            let keys = [self.key.as_str(), self.lock.as_str()];
            let read = self.redis.eval(READ, &keys, &[&rejected, &renew, &nonce, &lock]).await;
            let (token, left, is_first): (String, u64, bool) = match read {
                Ok(read) => read,
                // Each process requests its own then.
                Err(_) => return self.request_token().await.map(|(token, lifetime)| access_token(&token, lifetime)),
            };
            if is_first {
                return self.renew(&nonce).await;
            }
            if !token.is_empty() {
                return Ok(access_token(&token, Duration::from_millis(left)));
            }
            sleep(POLL_INTERVAL).await;
        }
    }

    /// Requests a token for all processes.
    async fn renew(&self, nonce: &str) -> Result<AccessToken, BoxError> {
        let result = self.request_token().await;
        let (token, lifetime) = match &result {
            Ok((token, lifetime)) => (token.as_str(), *lifetime),
            Err(_) => ("", Duration::ZERO),
        };
        let keys = [self.key.as_str(), self.lock.as_str()];
        let millis = lifetime.as_millis().max(1).to_string();
        // Without Redis, this process has its token nevertheless.
        let _ = self.redis.eval::<i64>(STORE, &keys, &[nonce, token, &millis]).await;
        result.map(|(token, lifetime)| access_token(&token, lifetime))
    }

    async fn request_token(&self) -> Result<(String, Duration), BoxError> {
        let response = self.client.request_token(&self.request).await?.into_inner();
        let seconds = u64::try_from(response.expires_in).ok().filter(|seconds| *seconds > 0);
        Ok((response.access_token, seconds.map_or(DOCUMENTED_LIFETIME, Duration::from_secs)))
    }

    fn rejected(&self) -> std::sync::MutexGuard<'_, Option<Secret>> {
        self.rejected.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn access_token(token: &str, left: Duration) -> AccessToken {
    AccessToken::new(token).expires_in(left)
}

impl TokenProvider for SharedTokens {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(self.shared_token())
    }

    fn invalidate(&self, token: &AccessToken) {
        // The client asks for the next token at once; it is then that the rejected one is removed.
        *self.rejected() = Some(token.token().clone());
    }
}

impl fmt::Debug for SharedTokens {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("SharedTokens").field("key", &self.key).finish_non_exhaustive()
    }
}
