// @if genauth-access-keys
/// Group `access-keys`. Access keys: key ID and secret pairs for calling the management API.
///
/// The Cargo feature is `genauth-access-keys`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Creates an access key of the given type, optionally for a user or a tenant.
    ///
    /// Sends `POST /api/v3/create-access-key`; the operationId is `createAccessKey`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createAccessKey")]
    #[inline]
    pub fn create_access_key<'a>(
        &'a self,
        body: &'a types::CreateAccessKeyDto,
    ) -> transport::Call<
        'a,
        types::CreateAccessKeyDto,
        Vec<types::CreateAccessKeyRespDto>,
    > {
        self.call(&operations::CREATE_ACCESS_KEY, &[], body)
    }
    /// Deletes an access key.
    ///
    /// Sends `POST /api/v3/delete-access-key`; the operationId is `deleteAccessKey`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteAccessKey")]
    #[inline]
    pub fn delete_access_key<'a>(
        &'a self,
        body: &'a types::DeleteAccessKeyDto,
    ) -> transport::Call<'a, types::DeleteAccessKeyDto, ()> {
        self.call(&operations::DELETE_ACCESS_KEY, &[], body)
    }
    /// Returns an access key of a user.
    ///
    /// Sends `GET /api/v3/get-access-key`; the operationId is `getAccessKey`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getAccessKey")]
    #[inline]
    pub fn get_access_key<'a>(
        &'a self,
        query: &'a types::GetAccessKeyQuery,
    ) -> transport::Call<'a, types::GetAccessKeyQuery, Vec<types::GetAccessKeyRespDto>> {
        self.call(&operations::GET_ACCESS_KEY, &[], query)
    }
    /// Lists the access keys of the user pool, optionally filtered by user, type and status.
    ///
    /// Sends `GET /api/v3/list-access-key`; the operationId is `getAccessKeyList`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getAccessKeyList")]
    #[doc(alias = "list_access_key")]
    #[inline]
    pub fn get_access_key_list<'a>(
        &'a self,
        query: &'a types::GetAccessKeyListQuery,
    ) -> transport::Call<
        'a,
        types::GetAccessKeyListQuery,
        Vec<types::ListAccessKeyRespDto>,
    > {
        self.call(&operations::GET_ACCESS_KEY_LIST, &[], query)
    }
    /// Enables or disables an access key.
    ///
    /// The boolean `enable` sets the state, not a status name such as `activated` or `revoked`.
    ///
    /// Sends `POST /api/v3/update-access-key`; the operationId is `updateAccessKey`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateAccessKey")]
    #[inline]
    pub fn update_access_key<'a>(
        &'a self,
        body: &'a types::UpdateAccessKeyDto,
    ) -> transport::Call<'a, types::UpdateAccessKeyDto, types::IsSuccessDto> {
        self.call(&operations::UPDATE_ACCESS_KEY, &[], body)
    }
}
// @end
