/// Group `things`. Things.
#[allow(deprecated)]
impl Client {
    /// Calls `setCounters`.
    ///
    /// `PUT /counters`, official name `setCounters`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// Checked before it is sent, beside rules written by hand: `counters.big.range`, `counters.i32.range`,
    /// `counters.positive.range`, `counters.u32.range`, `counters.u64.range`.
    #[doc(alias = "setCounters")]
    pub fn set_counters<'a>(
        &'a self,
        body: &'a types::Counters,
    ) -> transport::Call<'a, types::Counters, types::Counters> {
        self.call(&operations::SET_COUNTERS, &[], body)
    }
}
