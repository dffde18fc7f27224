// @if genauth-ldap-server
/// Group `ldap-server`. The built-in LDAP server: configuration, log and entries.
///
/// The Cargo feature is `genauth-ldap-server`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Enables or disables the LDAP server.
    ///
    /// Sends `POST /api/v3/disable-ldap-server`; the operationId is `disableLdapServer`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "disableLdapServer")]
    #[inline]
    pub fn disable_ldap_server<'a>(
        &'a self,
        body: &'a types::LdapSetEnabledFlagDto,
    ) -> transport::Call<'a, types::LdapSetEnabledFlagDto, bool> {
        self.call(&operations::DISABLE_LDAP_SERVER, &[], body)
    }
    /// Enables the LDAP server for a domain.
    ///
    /// Sends `POST /api/v3/enable-ldap-server`; the operationId is `saveLdapConfigInfo`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "saveLdapConfigInfo")]
    #[inline]
    pub fn enable_ldap_server<'a>(
        &'a self,
        body: &'a types::LdapSaveDto,
    ) -> transport::Call<'a, types::LdapSaveDto, bool> {
        self.call(&operations::ENABLE_LDAP_SERVER, &[], body)
    }
    /// Returns the configuration of the LDAP server.
    ///
    /// Sends `GET /api/v3/get-ldap-server-config`; the operationId is `queryLdapConfigInfo`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "queryLdapConfigInfo")]
    #[doc(alias = "get_ldap_server_config")]
    #[inline]
    pub fn query_ldap_config_info<'a>(
        &'a self,
    ) -> transport::Call<'a, (), types::LdapConfigInfoDto> {
        self.call(&operations::QUERY_LDAP_CONFIG_INFO, &[], &())
    }
    /// Lists the log entries of the LDAP server.
    ///
    /// Start and end times are timestamps in milliseconds. Page numbers start at 1; the maximum page size is
    /// 50\.
    ///
    /// Sends `GET /api/v3/get-ldap-server-log`; the operationId is `queryLdapLog`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    #[doc(alias = "queryLdapLog")]
    #[doc(alias = "get_ldap_server_log")]
    #[inline]
    pub fn query_ldap_log<'a>(
        &'a self,
        query: &'a types::QueryLdapLogQuery,
    ) -> transport::Call<'a, types::QueryLdapLogQuery, types::LdapLogDto> {
        self.call(&operations::QUERY_LDAP_LOG, &[], query)
    }
    /// Returns a random password for the bind account of the LDAP server.
    ///
    /// Sends `GET /api/v3/get-ldap-server-random-pwd`; the operationId is `getBindPwd`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getBindPwd")]
    #[inline]
    pub fn get_ldap_server_random_pwd<'a>(&'a self) -> transport::Call<'a, (), String> {
        self.call(&operations::GET_LDAP_SERVER_RANDOM_PWD, &[], &())
    }
    /// Lists the entries under a node of the LDAP directory.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/get-ldap-sub-entries`; the operationId is `queryLdapSubEntries`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    #[doc(alias = "queryLdapSubEntries")]
    #[doc(alias = "get_ldap_sub_entries")]
    #[inline]
    pub fn query_ldap_sub_entries<'a>(
        &'a self,
        query: &'a types::QueryLdapSubEntriesQuery,
    ) -> transport::Call<'a, types::QueryLdapSubEntriesQuery, types::LdapLogDto> {
        self.call(&operations::QUERY_LDAP_SUB_ENTRIES, &[], query)
    }
    /// Updates the bind password of the LDAP server.
    ///
    /// Sends `POST /api/v3/update-ldap-server-config`; the operationId is `updateLdapConfigInfo`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateLdapConfigInfo")]
    #[doc(alias = "update_ldap_server_config")]
    #[inline]
    pub fn update_ldap_config_info<'a>(
        &'a self,
        body: &'a types::LdapUpdateDto,
    ) -> transport::Call<'a, types::LdapUpdateDto, bool> {
        self.call(&operations::UPDATE_LDAP_CONFIG_INFO, &[], body)
    }
}
// @end
