// @if genauth-ext-idp
/// Group `ext-idp`. External identity providers and their connections.
///
/// The Cargo feature is `genauth-ext-idp`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Enables or disables identity association for a connection.
    ///
    /// Sends `POST /api/v3/change-ext-idp-conn-association-state`; the operationId is
    /// `changeExtIdpConnAssociationState`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "changeExtIdpConnAssociationState")]
    #[inline]
    pub fn change_ext_idp_conn_association_state<'a>(
        &'a self,
        body: &'a types::ChangeExtIdpAssociationStateDto,
    ) -> transport::Call<
        'a,
        types::ChangeExtIdpAssociationStateDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::CHANGE_EXT_IDP_CONN_ASSOCIATION_STATE, &[], body)
    }
    /// Enables or disables a connection to an external identity provider for applications.
    ///
    /// Sends `POST /api/v3/change-ext-idp-conn-state`; the operationId is `changeExtIdpConnState`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "changeExtIdpConnState")]
    #[inline]
    pub fn change_ext_idp_conn_state<'a>(
        &'a self,
        body: &'a types::ChangeExtIdpConnStateDto,
    ) -> transport::Call<'a, types::ChangeExtIdpConnStateDto, types::IsSuccessDto> {
        self.call(&operations::CHANGE_EXT_IDP_CONN_STATE, &[], body)
    }
    /// Creates an external identity provider.
    ///
    /// Sends `POST /api/v3/create-ext-idp`; the operationId is `createExtIdp`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createExtIdp")]
    #[inline]
    pub fn create_ext_idp<'a>(
        &'a self,
        body: &'a types::CreateExtIdpDto,
    ) -> transport::Call<'a, types::CreateExtIdpDto, types::ExtIdpDto> {
        self.call(&operations::CREATE_EXT_IDP, &[], body)
    }
    /// Creates a connection to an external identity provider.
    ///
    /// Sends `POST /api/v3/create-ext-idp-conn`; the operationId is `createExtIdpConn`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createExtIdpConn")]
    #[inline]
    pub fn create_ext_idp_conn<'a>(
        &'a self,
        body: &'a types::CreateExtIdpConnDto,
    ) -> transport::Call<'a, types::CreateExtIdpConnDto, types::ExtIdpConnDetail> {
        self.call(&operations::CREATE_EXT_IDP_CONN, &[], body)
    }
    /// Deletes an external identity provider.
    ///
    /// Sends `POST /api/v3/delete-ext-idp`; the operationId is `deleteExtIdp`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteExtIdp")]
    #[inline]
    pub fn delete_ext_idp<'a>(
        &'a self,
        body: &'a types::DeleteExtIdpDto,
    ) -> transport::Call<'a, types::DeleteExtIdpDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_EXT_IDP, &[], body)
    }
    /// Deletes a connection to an external identity provider.
    ///
    /// Sends `POST /api/v3/delete-ext-idp-conn`; the operationId is `deleteExtIdpConn`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteExtIdpConn")]
    #[inline]
    pub fn delete_ext_idp_conn<'a>(
        &'a self,
        body: &'a types::DeleteExtIdpConnDto,
    ) -> transport::Call<'a, types::DeleteExtIdpConnDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_EXT_IDP_CONN, &[], body)
    }
    /// Returns the status of an identity provider connection for each application.
    ///
    /// Sends `GET /api/v3/ext-idp-conn-apps`; the operationId is `extIdpConnStateByApps`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "extIdpConnStateByApps")]
    #[doc(alias = "ext_idp_conn_apps")]
    #[inline]
    pub fn ext_idp_conn_state_by_apps<'a>(
        &'a self,
        query: &'a types::ExtIdpConnStateByAppsQuery,
    ) -> transport::Call<
        'a,
        types::ExtIdpConnStateByAppsQuery,
        types::ExtIdpListPagingDto,
    > {
        self.call(&operations::EXT_IDP_CONN_STATE_BY_APPS, &[], query)
    }
    /// Returns an external identity provider with its connections.
    ///
    /// Sends `GET /api/v3/get-ext-idp`; the operationId is `getExtIdp`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getExtIdp")]
    #[inline]
    pub fn get_ext_idp<'a>(
        &'a self,
        query: &'a types::GetExtIdpQuery,
    ) -> transport::Call<'a, types::GetExtIdpQuery, types::ExtIdpDetail> {
        self.call(&operations::GET_EXT_IDP, &[], query)
    }
    /// Returns an access token for a WeChat mini program or official account.
    ///
    /// Sends `POST /api/v3/get-weixin-access-token`; the operationId is `getWechatMpAccessTokenInfo`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getWechatMpAccessTokenInfo")]
    #[doc(alias = "get_weixin_access_token")]
    #[inline]
    pub fn get_wechat_mp_access_token_info<'a>(
        &'a self,
        body: &'a types::GetWechatAccessTokenDto,
    ) -> transport::Call<
        'a,
        types::GetWechatAccessTokenDto,
        types::GetWechatAccessTokenDataDto,
    > {
        self.call(&operations::GET_WECHAT_MP_ACCESS_TOKEN_INFO, &[], body)
    }
    /// Lists the external identity providers.
    ///
    /// Sends `GET /api/v3/list-ext-idp`; the operationId is `listExtIdp`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "listExtIdp")]
    #[inline]
    pub fn list_ext_idp<'a>(
        &'a self,
        query: &'a types::ListExtIdpQuery,
    ) -> transport::Call<'a, types::ListExtIdpQuery, types::ExtIdpListPagingDto> {
        self.call(&operations::LIST_EXT_IDP, &[], query)
    }
    /// Lists the external identity providers of a tenant.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-tenant-ext-idp`; the operationId is `listTenantExtIdp`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listTenantExtIdp")]
    #[inline]
    pub fn list_tenant_ext_idp<'a>(
        &'a self,
        query: &'a types::ListTenantExtIdpQuery,
    ) -> transport::Call<'a, types::ListTenantExtIdpQuery, types::ExtIdpListPagingDto> {
        self.call(&operations::LIST_TENANT_EXT_IDP, &[], query)
    }
    /// Renames an external identity provider.
    ///
    /// Sends `POST /api/v3/update-ext-idp`; the operationId is `updateExtIdp`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateExtIdp")]
    #[inline]
    pub fn update_ext_idp<'a>(
        &'a self,
        body: &'a types::UpdateExtIdpDto,
    ) -> transport::Call<'a, types::UpdateExtIdpDto, types::ExtIdpDto> {
        self.call(&operations::UPDATE_EXT_IDP, &[], body)
    }
    /// Updates a connection to an external identity provider.
    ///
    /// Sends `POST /api/v3/update-ext-idp-conn`; the operationId is `updateExtIdpConn`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateExtIdpConn")]
    #[inline]
    pub fn update_ext_idp_conn<'a>(
        &'a self,
        body: &'a types::UpdateExtIdpConnDto,
    ) -> transport::Call<'a, types::UpdateExtIdpConnDto, types::ExtIdpConnDetail> {
        self.call(&operations::UPDATE_EXT_IDP_CONN, &[], body)
    }
}
// @end
