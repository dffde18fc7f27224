/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `ask`.
    ///
    /// Sends `POST /a`; the operationId is `ask`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    pub fn ask<'a>(
        &'a self,
        body: &'a types::Optional,
    ) -> transport::Call<'a, types::Optional, types::Needed> {
        self.call(&operations::ASK, &[], body)
    }
}
