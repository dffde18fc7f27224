/// Group `service`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Returns the state of the service.
    ///
    /// Sends `GET /status`; the operationId is `getStatus`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getStatus")]
    #[doc(alias = "status")]
    #[inline]
    pub fn get_status<'a>(&'a self) -> transport::Call<'a, (), types::Status> {
        self.channel.call(&operations::GET_STATUS, &[], &())
    }
}
