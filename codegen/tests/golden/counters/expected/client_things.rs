/// Group `things`. Things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `setCounters`.
    ///
    /// Sends `PUT /counters`; the operationId is `setCounters`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `counters.big.range`,
    /// `counters.i32.range`, `counters.positive.range`, `counters.u32.range`, `counters.u64.range`.
    #[doc(alias = "setCounters")]
    #[doc(alias = "counters")]
    #[inline]
    pub fn set_counters<'a>(
        &'a self,
        body: &'a types::Counters,
    ) -> transport::Call<'a, types::Counters, types::Counters> {
        self.call(&operations::SET_COUNTERS, &[], body)
    }
}
