// @if genauth-ueba
/// Group `ueba`. Event capture for user and entity behavior analytics (UEBA).
///
/// The Cargo feature is `genauth-ueba`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Records a behavior event of a user or device.
    ///
    /// An unknown model ID falls back to the first model of type `ueba`.
    ///
    /// Sends `POST /api/v3/metadata/ueba/capture`; the operationId is `capture`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "capture")]
    #[inline]
    pub fn capture_ueba<'a>(
        &'a self,
        body: &'a types::CreateUebaDto,
    ) -> transport::Call<'a, types::CreateUebaDto, codec::Value> {
        self.call(&operations::CAPTURE_UEBA, &[], body)
    }
}
// @end
