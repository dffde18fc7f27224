//! A synchronous program: a runtime that only the wrapper knows.

use std::io;

use identity_apis::prove::Client;
use identity_apis::prove::types::{UnifyRequest, UnifyResponse};
use identity_apis::transport::{Error, Response};
use identity_apis_sandbox::Sandbox;
use tokio::runtime::{Builder, Runtime};

use crate::RecipeResult;

/// A client for threads without a runtime.
///
/// Keep one for the whole program: its connections and its token live with the runtime. It must not be used inside of async
/// code, where `block_on` panics.
pub struct BlockingClient {
    runtime: Runtime,
    client: Client,
}

impl BlockingClient {
    /// Wraps a client.
    ///
    /// # Errors
    /// The operating system has no resources for a runtime.
    pub fn new(client: Client) -> io::Result<Self> {
        // One worker renews tokens and reads responses while no call is made.
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        Ok(Self { runtime, client })
    }

    /// Opens a session of Unify. Wrap the other calls that you need in the same way.
    ///
    /// # Errors
    /// As for every call.
    pub fn unify(&self, request: &UnifyRequest) -> Result<Response<UnifyResponse>, Error> {
        // A call is `IntoFuture`: `block_on` takes the future that `send` returns.
        self.runtime.block_on(self.client.unify(request).send())
    }
}

/// Runs the recipe, outside of any runtime.
pub fn run() -> RecipeResult {
    // The sandbox needs a runtime, too; a real service does not.
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let sandbox = runtime.block_on(Sandbox::start())?;
    let client = BlockingClient::new(sandbox.prove_client()?)?;
    let threads = std::thread::scope(|scope| {
        let call = |_| scope.spawn(|| client.unify(&UnifyRequest::new("request-1", "none")).map(drop));
        let threads: Vec<_> = (0..3).map(call).collect();
        threads.into_iter().map(|thread| thread.join()).collect::<Vec<_>>()
    });
    for result in threads {
        result.map_err(|_| "a thread has panicked")??;
    }
    println!("{} sessions from three threads", sandbox.calls("unify").len());
    Ok(())
}
